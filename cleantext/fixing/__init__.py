"""From findings to a changed text: offsets, the plan of what is applied, the proof before a write."""
