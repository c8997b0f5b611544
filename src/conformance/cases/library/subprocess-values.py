"""subprocess without starting anything: its constants, exceptions, results and refusals."""
import subprocess

print(subprocess.PIPE, subprocess.STDOUT, subprocess.DEVNULL, subprocess.list2cmdline(['a b', 'c"d', '']))
for error in (subprocess.CalledProcessError(3, ['x'], b'out'), subprocess.CalledProcessError(-9, 'cmd'), subprocess.CalledProcessError(-99, 'cmd'), subprocess.TimeoutExpired('c', 2.5)):
    print(error, error.output, error.stdout, error.stderr, isinstance(error, subprocess.SubprocessError))
done = subprocess.CompletedProcess(['a'], 1, 'o')
print(done, subprocess.CompletedProcess(['a'], 0).check_returncode())
wrong = (
    lambda: subprocess.run('ls', capture_output=True, stdout=1),
    lambda: subprocess.Popen(5),
    lambda: subprocess.run(['a'], input='x', stdin=1),
    lambda: subprocess.check_output('x', stdout=5),
    lambda: subprocess.run(['ls'], bufsize='x'),
    lambda: subprocess.Popen(['ls'], stdin='nowhere'),
    lambda: done.check_returncode(),
)
for attempt in wrong:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
