"""What was compared by before networks: descriptors that were thought out, not learned."""
