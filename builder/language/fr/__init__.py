"""What Scolie knows of French: words and rules, as data."""
