"""What does the prose look like? Measures without opinions, computed once for a document and shared by all rules."""
