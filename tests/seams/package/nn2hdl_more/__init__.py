"""What another package can add to nn2hdl without touching it: one module for each seam."""
