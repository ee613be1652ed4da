"""From embeddings to a hierarchy of clusters."""

METHOD_VERSION = 14
"""Raised with every change that gives other groups, so that stored hierarchies are made anew.

The methods of `methods/` have versions of their own: this one is for all around them.
"""
