"""Machines that translate a passage: the Protocol that they keep."""
