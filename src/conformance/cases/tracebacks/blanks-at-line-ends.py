"""Blanks at the ends of quoted lines are not shown."""
import traceback


def divide():
    return 1 / 0   


try:
    divide();  
except ZeroDivisionError:
    traceback.print_exc()
halve = lambda: 1 / 0;  
halve() ; 
