# A broken program: function keyword.
function f():
    pass
