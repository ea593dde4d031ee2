// A static library of resources alone still wants a translation unit of its own.
