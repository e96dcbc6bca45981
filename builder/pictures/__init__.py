"""Edition → pictures as frozen values: what stands where, in plain numbers of a drawing's units.

Templates write the values down as SVG. Each picture repeats, for the eye, what its page says in
words.
"""
