# Runs many programs under CPython, each in a forked child of one warm process: about a millisecond each instead of
# a start of the interpreter, and nothing of one program is left for the next.
# Standard input: a JSON array of file paths. Standard output: one JSON line each, {"file", "stdout", "stderr", "exit"}.
# Argument: how many seconds a program may take (10). One that takes longer, or prints endlessly, is killed.
import array, builtins, gc, importlib, io, inspect, json, os, re, select, signal, struct, sys, types, weakref, collections.abc, traceback
import linecache  # noqa: a traceback needs it, and importing it late would be part of the program's run
import time

SECONDS = float(sys.argv[1]) if len(sys.argv) > 1 else 10
MOST_BYTES = 4_000_000


def run_in_child(path, out, err):
    os.dup2(out, 1)
    os.dup2(err, 2)
    os.chdir(os.path.dirname(path))
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False, errors="backslashreplace", buffering=1)
    sys.argv = [os.path.basename(path)]
    gc.unfreeze()
    main = types.ModuleType("__main__")
    main.__file__ = path
    sys.modules["__main__"] = main
    names = main.__dict__
    names["__builtins__"] = builtins
    try:
        with open(path, encoding="utf-8", newline="") as file:
            text = file.read()
        exec(compile(text, path, "exec"), names)
    except SystemExit:
        raise
    except BaseException as error:
        frames = error.__traceback__
        while frames is not None and frames.tb_frame.f_code.co_filename != path:
            frames = frames.tb_next
        sys.excepthook(type(error), error.with_traceback(frames), frames)
        # As after any program: it keeps its frames until the names go.
        sys.last_exc = error
        frames = None
    if hasattr(sys, "last_exc"):
        raise SystemExit(1)


def read_both(pipes):
    """What comes out of both pipes, or None when it takes too long or is too much."""
    end = time.monotonic() + SECONDS
    texts = {pipe: b"" for pipe in pipes}
    open_pipes = set(pipes)
    while open_pipes:
        ready, _, _ = select.select(list(open_pipes), [], [], max(0, end - time.monotonic()))
        if not ready or sum(map(len, texts.values())) > MOST_BYTES:
            return None
        for pipe in ready:
            piece = os.read(pipe, 65536)
            if piece:
                texts[pipe] += piece
            else:
                open_pipes.discard(pipe)
    return [texts[pipe].decode("utf-8", "replace") for pipe in pipes]


def run(path):
    out_read, out_write = os.pipe()
    err_read, err_write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(out_read)
        os.close(err_read)
        run_in_child(path, out_write, err_write)
        raise SystemExit(0)
    os.close(out_write)
    os.close(err_write)
    texts = read_both([out_read, err_read])
    if texts is None:
        os.kill(child, signal.SIGKILL)
        texts = ["", f"killed after {SECONDS:g} seconds\n"]
    os.close(out_read)
    os.close(err_read)
    _, status = os.waitpid(child, 0)
    folder = os.path.dirname(path) + os.sep
    stdout, stderr = (text.replace(folder, "") for text in texts)
    return {"file": path, "stdout": stdout, "stderr": stderr, "exit": os.waitstatus_to_exitcode(status)}


def import_beforehand(paths):
    """Imports what most programs begin with, so that their children need not."""
    counts = {}
    for path in paths:
        with open(path, encoding="utf-8") as file:
            lines = re.findall(r"^(?:import ([\w., ]+)|from ([\w.]+) import)", file.read(), re.M)
        names = {name.split(" as ")[0].strip() for several, one in lines for name in (several or one).split(",")}
        for name in names:
            counts[name] = counts.get(name, 0) + 1
    # NumPy takes a second to import. The programs of others must not find it there, so all of them have to ask for it.
    if counts.get("numpy") == len(paths):
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        importlib.import_module("numpy")
    for name, count in counts.items():
        if count >= 5 and name.partition(".")[0] in sys.stdlib_module_names - {"this", "antigravity", "__main__"}:
            try:
                importlib.import_module(name)
            except ImportError:
                pass


paths = json.load(sys.stdin)
import_beforehand(paths)
for path in paths:
    answer = run(path)
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
