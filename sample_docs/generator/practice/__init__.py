"""The practice layouts: further papers to develop readers on, once held out themselves."""
