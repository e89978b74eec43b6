"""The sections of the HTML page: each turns a report into markup, and returns none where it has nothing to show."""
