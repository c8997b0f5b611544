# A broken parameter list: function keyword.
def if():
    pass
