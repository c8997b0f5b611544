# Both ends of a connection are files made by makefile(), each in a thread of its own, and each waits for the other.
import io
import socket
import threading
import time


def talk(server, client, **options):
    a, b = socket.socketpair()
    threads = [threading.Thread(target=server, args=(a,)), threading.Thread(target=client, args=(b,))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    a.close()
    b.close()


heard = []


def calculator(connection):
    with connection.makefile("rwb") as file:
        for line in file:
            command, *rest = line.split()
            if command == b"add":
                file.write(b"%d\n" % sum(map(int, rest)))
            elif command == b"reverse":
                file.write(file.read(int(rest[0]))[::-1] + b"\n")
            elif command == b"fill":
                target = bytearray(int(rest[0]))
                count = file.readinto(target)
                file.write(b"%d %s\n" % (count, bytes(target)))
            else:
                file.write(b"bye\n")
                file.flush()
                return
            file.flush()


def asking(connection):
    reader = connection.makefile("r", encoding="ascii", newline="\n")
    writer = connection.makefile("w", encoding="ascii", newline="\n")
    for request in ("add 1 2 3\n", "reverse 5\nhello", "fill 4\nabcd", "quit\n"):
        for part in (request[:3], request[3:]):
            writer.write(part)
            writer.flush()
        heard.append(reader.readline())
    reader.close()
    writer.close()


talk(calculator, asking)
print(heard)

print("lines in pieces, peek and read1")
heard.clear()


def pieces(connection):
    for piece in (b"first li", b"ne\nsecond", b" line\nrest", b" of it"):
        connection.sendall(piece)
        connection.recv(1)
    connection.shutdown(socket.SHUT_WR)


def reading(connection):
    file = connection.makefile("rb")
    heard.append(file.peek(1))
    connection.send(b".")
    heard.append(file.read(5))
    connection.send(b".")
    heard.append(file.readline())
    heard.append(file.readline(3))
    connection.send(b".")
    heard.append(file.readline())
    connection.send(b".")
    heard.append(file.read())
    heard.append(file.read1())
    file.close()


talk(pieces, reading)
for piece in heard:
    print(piece)

print("a timeout")
heard.clear()


def silent(connection):
    connection.sendall(b"half a line")
    connection.recv(1)


def patient(connection):
    connection.settimeout(0.05)
    file = connection.makefile("rb")
    for attempt in range(2):
        try:
            file.readline()
        except OSError as error:
            heard.append((type(error).__name__, str(error)))
    connection.send(b".")
    file.close()


talk(silent, patient)
print(heard)

print("a target that is lent while its stream waits")
heard.clear()
target = bytearray(6)


def late(connection):
    connection.recv(1)
    time.sleep(0.05)
    try:
        target.extend(b"!")
    except BufferError as error:
        heard.append(str(error))
    connection.sendall(b"abcdef")


def filling(connection):
    with connection.makefile("rb") as file:
        connection.send(b".")
        heard.append(file.readinto(target))


talk(late, filling)
target.extend(b"!")
print(heard, target)

print("text that ends without a newline")
heard.clear()


def speaking(connection):
    with connection.makefile("w", newline="\r\n") as file:
        print("eins", "zwei", sep="\n", file=file)
        file.write("drei")


def listening(connection):
    with connection.makefile("r") as file:
        heard.append(file.readline())
        heard.extend(file)


def speaker_that_closes(connection):
    speaking(connection)
    connection.shutdown(socket.SHUT_WR)


talk(speaker_that_closes, listening)
print(heard)
print(isinstance(socket.socketpair()[0].makefile("rb"), io.BufferedReader))
