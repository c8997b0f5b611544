# sys: its attributes, and the limit of recursion
import sys
print([n for n in dir(sys) if n not in ('getunicodeinternedsize','__interactivehook__','_baserepl','_clear_type_cache','_debugmallocstats','_dump_tracelets','monitoring')])
for n in ('version_info','hash_info','float_info','int_info','thread_info','implementation'): print(n, getattr(sys,n,None))
for f in (lambda: sys.setrecursionlimit(0), lambda: sys.setrecursionlimit(-1), lambda: sys.setrecursionlimit('a'), lambda: sys.setrecursionlimit(1.5), lambda: sys.setrecursionlimit(2**40), lambda: sys.setrecursionlimit(10), lambda: sys.setrecursionlimit(), lambda: sys.setrecursionlimit(5), lambda:sys.setrecursionlimit(1), lambda: sys.getrecursionlimit()):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def g(n):
    if n: return g(n-1)
    sys.setrecursionlimit(5)
sys.setrecursionlimit(1000)
try: g(20)
except BaseException as e: print(type(e).__name__, e)
print(sys.getrecursionlimit())
for n in ('api_version','byteorder','copyright','executable','exec_prefix','base_prefix','float_repr_style','hexversion','maxsize','maxunicode','platform','platlibdir','prefix','ps1','pycache_prefix','version','warnoptions','_git','_framework','_xoptions','abiflags','dont_write_bytecode','orig_argv','stdlib_module_names','builtin_module_names','meta_path','path_hooks','path_importer_cache','tracebacklimit','last_exc','abi_info','_jit','activate_stack_trampoline','_emscripten_info','breakpointhook','__breakpointhook__','_stdlib_dir','base_exec_prefix','argv'):
    v=getattr(sys,n,'MISSING'); print(n, type(v).__name__, repr(v)[:60] if n not in ('executable','exec_prefix','base_prefix','prefix','version','copyright','_git','path_importer_cache','stdlib_module_names','builtin_module_names','_stdlib_dir','orig_argv','monitoring','meta_path','path_hooks','base_exec_prefix','argv') else '')
