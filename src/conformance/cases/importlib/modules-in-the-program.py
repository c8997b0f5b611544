# Modules that CPython carries in itself say so, and tracebacks show no lines of them.
import abc, codecs, collections.abc, importlib, io, os, stat, sys, traceback

for module in (abc, codecs, collections.abc, io, os, os.path, stat, importlib.util if hasattr(importlib, "util") else os):
    spec = module.__spec__
    print(module, spec.origin, spec.has_location, spec.loader)
    print(module.__file__.rpartition("/")[2], hasattr(module, "__path__"))
for module in (sys, sys.modules["builtins"], sys.modules["posix"]):
    print(module, module.__spec__.origin, module.__spec__.has_location, module.__spec__.loader)
print(os.makedirs.__code__.co_filename, abc.ABC.__module__, os.makedirs.__module__)


def attempt(action):
    try:
        action()
    except Exception:
        traceback.print_exc(file=sys.stdout)


attempt(lambda: os.environ["NO_SUCH_NAME"])
attempt(lambda: os.path.join("a", 5))
attempt(lambda: os.path.commonpath([]))
attempt(lambda: os.path.relpath(""))
attempt(lambda: issubclass(5, collections.abc.Sized))
print(sorted(name for name in globals() if name.startswith("__")))
sys.stderr = sys.stdout
raise OSError(2, "shown where sys.stderr leads", "name")
