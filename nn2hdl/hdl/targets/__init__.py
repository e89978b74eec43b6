"""Modules made of a vendor's own primitives, one file per technology."""
