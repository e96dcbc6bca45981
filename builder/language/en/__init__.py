"""What Scolie knows of English: words and rules, as data."""
