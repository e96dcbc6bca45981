"""Edition → one frozen view a template: all a page shows, in words and addresses, and no more."""
