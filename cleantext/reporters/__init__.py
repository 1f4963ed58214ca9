"""Results as text, one function a format."""
