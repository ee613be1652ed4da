"""Whole use cases as plain functions of (progress, cancel), without Qt."""
