"""Which of several shots of one scene is the best: measured singly, judged beside each other."""
