"""pathlib: pure manipulation and a real tree."""
import pathlib, os, tempfile
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
p = PurePosixPath("/usr/lib/../share/doc.tar.gz")
print(p, repr(p), p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, list(map(str, p.parents)), p.anchor, p.root, p.is_absolute(), p.as_uri())
print(p.with_name("x"), p.with_suffix(".zip"), p.with_stem("q"), p.with_segments("a", "b"), p.relative_to("/usr"), p.is_relative_to("/bin"), p.relative_to("/bin", walk_up=True) if 0 else "", p.joinpath("a", "/b"), p / "c" / PurePath("d"), "pre" / PurePosixPath("x"))
w = PureWindowsPath(r"C:\Users\me/file.TXT"); print(w, w.parts, w.drive, w.root, w.as_posix(), w == PureWindowsPath("c:/users/ME/FILE.txt"), w.match("*.txt"), w.suffix, PureWindowsPath("//srv/share/x").drive)
print(PurePosixPath("a/b.py").match("*.py"), PurePosixPath("/a/b/c.py").full_match("/a/**/*.py"), PurePosixPath("a") < PurePosixPath("b"), sorted(map(PurePosixPath, ["b", "a/c", "a"])), hash(PurePosixPath("a")) == hash(PurePosixPath("a/")), PurePosixPath(""), PurePosixPath("a//b/./c"), PurePosixPath(".."), len({Path("x"), Path("./x")}))
os.chdir(tempfile.mkdtemp()); r = Path("root"); (r / "sub" / "deep").mkdir(parents=True)
print((r / "a.txt").write_text("h\u00e9\nx", encoding="utf-8"), (r / "b.bin").write_bytes(b"\0\1"), (r / "a.txt").read_text("utf-8"), (r / "b.bin").read_bytes(), (r / "sub" / "c.txt").touch())
print(sorted(map(str, r.rglob("*"))), sorted(x.name for x in r.glob("*.txt")), sorted(x.name for x in r.iterdir()), [(str(d), sorted(a), sorted(b)) for d, a, b in r.walk()])
print((r / "a.txt").exists(), r.is_dir(), (r / "a.txt").is_file(), (r / "a.txt").stat().st_size, (r / "x").is_file(), r.resolve().name, Path("root/../root").resolve() == r.resolve(), Path.cwd() == r.absolute().parent)
for f in (lambda: (r / "none").read_text(), lambda: r.mkdir(), lambda: r.mkdir(exist_ok=True), lambda: Path("q/w").mkdir(), lambda: (r / "a.txt").mkdir(exist_ok=True), lambda: r.rmdir(), lambda: (r / "none").unlink(), lambda: (r / "none").unlink(missing_ok=True), lambda: r.read_bytes(), lambda: (r / "a.txt").write_text(b"x"), lambda: (r / "a.txt").write_bytes("x"), lambda: (r / "a.txt").rename(r / "z.txt"), lambda: (r / "none").rename("q"), lambda: (r / "z.txt").replace(r / "b.bin"), lambda: Path(5), lambda: Path(b"x"), lambda: p.with_name(""), lambda: p.with_name("a/b"), lambda: p.with_suffix("gz"), lambda: PurePosixPath("").with_suffix(".x"), lambda: p.relative_to("a"), lambda: Path("x").as_uri(), lambda: list(r.glob("")), lambda: list(r.glob("/abs")), lambda: p / 5, lambda: p < "x", lambda: (r / "none").stat(), lambda: list((r / "none").iterdir()), lambda: (r / "sub" / "c.txt").touch(exist_ok=False), lambda: PurePosixPath("a\0").name, lambda: Path("a\0").exists(), lambda: PurePath("a", None), lambda: (r / "ln").symlink_to("b.bin") or (r / "ln").readlink(), lambda: (r / "b.bin").copy(r / "copy.bin").name, lambda: r.joinpath("copy.bin").samefile(r / "b.bin"), lambda: Path("x").walk().__next__(), lambda: (r / "b.bin").move(r / "moved").name, lambda: PureWindowsPath("x")._foo):
    try: print(f())
    except Exception as e: print(type(e).__name__, "|", e)
with (r / "log").open("w") as f: f.write("1\n2\n")
with (r / "log").open() as f: print([l.rstrip() for l in f])
print(pathlib.PurePosixPath("a/b").__fspath__(), os.fspath(Path("c")), str(Path("~").expanduser()) != "~", Path("a") == PurePosixPath("a"), PurePosixPath("a") == PureWindowsPath("a"), f"{Path('x'):>5}" if 0 else f"{Path('x')}")
