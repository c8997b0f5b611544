# stat: sizes, modes, times, and the result as a tuple with names.
import os, stat

folder = '/tmp/hotel-os-stat-results'
os.makedirs(folder, exist_ok=True)
os.chdir(folder)

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)

with open('f', 'w') as file:
    file.write('12345')
os.chmod('f', 0o640)
result = os.stat('f')
print(result.st_size, oct(result.st_mode), stat.S_ISREG(result.st_mode), stat.S_ISDIR(result.st_mode), stat.filemode(result.st_mode), result.st_nlink)
print(len(result), result[6], result[stat.ST_SIZE], isinstance(result, tuple), type(result).__name__, result.n_fields, result.n_sequence_fields, type(result).__match_args__)
os.utime('f', (1000000000, 1234567890.5))
result = os.stat('f')
print(result.st_atime, result.st_mtime, result.st_mtime_ns, result[7:9], os.path.getmtime('f'), os.path.getatime('f'))
os.utime('f', ns=(5, 1_500_000_007))
print(os.stat('f').st_atime_ns, os.stat('f').st_mtime_ns, os.stat('f').st_mtime)
print(os.path.getsize('f'), os.path.isfile('f'), os.path.isdir('.'), os.path.samefile('f', './f'), os.path.exists('g'), os.path.lexists('g'))
print(oct(os.stat('.').st_mode & 0o40000), stat.filemode(os.stat('.').st_mode)[0], stat.filemode(0o100755), stat.filemode(0o041777), stat.filemode(0o120777), stat.S_IMODE(0o100644))
before = os.umask(0o027)
os.open('masked', os.O_CREAT | os.O_WRONLY, 0o666)
os.mkdir('folder')
print(oct(before), oct(os.umask(before)), oct(os.stat('masked').st_mode), oct(os.stat('folder').st_mode))
print(os.access('f', os.F_OK), os.access('f', os.R_OK | os.W_OK), os.access('nope', os.F_OK), os.access('f', os.X_OK))
attempt('short', lambda: os.stat_result((1, 2)))
made = os.stat_result(range(10))
print(made, made.st_mtime, made.st_size)
match os.stat('f'):
    case os.stat_result(st_size=size):
        print('size', size)
attempt('set', lambda: setattr(made, 'st_size', 5))
fd = os.open('f', os.O_RDONLY)
print(os.fstat(fd) == os.stat(fd) == os.stat('f'), os.stat('f').st_ino == os.fstat(fd).st_ino)
os.close(fd)

os.chdir('/')
for where, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(where, name))
    os.rmdir(where)
