# zipfile and friends: archives in memory, listing, compressing, refusals; gzip streams
import zipfile, io, gzip, tarfile
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, 'w') as z:
    z.writestr(zipfile.ZipInfo('a.txt', (2026, 1, 2, 3, 4, 6)), 'text ' * 10); z.writestr(zipfile.ZipInfo('dir/b.bin', (2026, 1, 2, 3, 4, 6)), bytes(100), zipfile.ZIP_DEFLATED); z.comment = b'made here'
with zipfile.ZipFile(buffer) as z:
    print(z.namelist(), z.read('a.txt')[:10], z.testzip(), z.comment, [(i.filename, i.file_size, i.CRC, i.date_time, i.compress_type, i.is_dir()) for i in z.infolist()], z.getinfo('a.txt'))
    with z.open('dir/b.bin') as f: print(f.read(3), f.seek(50), len(f.read()), f)
    print(zipfile.Path(z, 'dir/').joinpath('b.bin').exists(), [p.name for p in zipfile.Path(z).iterdir()], zipfile.is_zipfile(buffer))
    for do in (lambda: z.read('nope'), lambda: z.writestr('x', 'y'), lambda: z.open('a.txt', 'q'), lambda: z.getinfo('zz')):
        try: print(do())
        except Exception as error: print(type(error).__name__, error)
for do in (lambda: zipfile.ZipFile(io.BytesIO(b'no zip')), lambda: zipfile.ZipFile(buffer, 'q'), lambda: zipfile.ZipInfo('x', (1970, 1, 1, 0, 0, 0)), lambda: z.read('a.txt')):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
data = gzip.compress(b'hello ' * 50, mtime=0); print(data[:4], len(gzip.decompress(data)), gzip.open(io.BytesIO(data), 'rt').readline()[:12])
try: gzip.decompress(b'nope')
except gzip.BadGzipFile as error: print(error)
tar = io.BytesIO()
with tarfile.open(fileobj=tar, mode='w') as t:
    info = tarfile.TarInfo('room.txt'); info.size = 5; t.addfile(info, io.BytesIO(b'hello'))
tar.seek(0)
with tarfile.open(fileobj=tar) as t: print(t.getnames(), t.extractfile('room.txt').read(), t.getmember('room.txt'), t.getmembers()[0].mode)
try: tarfile.open(fileobj=io.BytesIO(b'x' * 600))
except tarfile.ReadError as error: print(str(error).splitlines()[0])
