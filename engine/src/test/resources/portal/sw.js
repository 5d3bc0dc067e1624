self.shell = 1;
