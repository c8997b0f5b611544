# A socket of the local machine is bound to a name in the file system, which stays when the socket is closed.
import os
import socket
import stat
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, "hotel.sock")
with socket.socket(socket.AF_UNIX) as server:
    server.bind(path)
    print(os.path.exists(path), stat.S_ISSOCK(os.stat(path).st_mode), os.listdir(folder))
    client = socket.socket(socket.AF_UNIX)
    for what in ("before listening", "after"):
        try:
            client.connect(path)
            print("connected", client.getpeername() == path)
        except OSError as error:
            print(type(error).__name__, error)
        server.listen()
    connection, address = server.accept()
    print(repr(address))
    client.sendall(b"hello")
    print(connection.recv(10))
    other = socket.socket(socket.AF_UNIX)
    try:
        other.bind(path)
    except OSError as error:
        print(type(error).__name__, error)
    try:
        open(path)
    except OSError as error:
        print(type(error).__name__, error.errno, error.strerror)
for attempt in ("the name is still there", "the name is gone"):
    try:
        other.connect(path)
    except OSError as error:
        print(attempt, "-", type(error).__name__, error)
    if os.path.exists(path):
        os.unlink(path)
try:
    other.bind(os.path.join(folder, "no", "such", "folder"))
except OSError as error:
    print(type(error).__name__, error)
datagrams = [socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) for _ in range(2)]
for number, datagram in enumerate(datagrams):
    datagram.bind(os.path.join(folder, str(number)))
datagrams[0].sendto(b"letter", os.path.join(folder, "1"))
message, sender = datagrams[1].recvfrom(20)
print(message, os.path.basename(sender), sorted(os.listdir(folder)))
try:
    datagrams[0].sendto(b"letter", os.path.join(folder, "2"))
except OSError as error:
    print(type(error).__name__, error)
for file in (client, connection, other, *datagrams):
    file.close()
