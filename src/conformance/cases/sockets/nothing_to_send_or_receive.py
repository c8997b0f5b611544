"""No bytes asked for, none sent: what sockets do then."""
import socket


def attempt(name, run):
    try:
        print(name, "->", run())
    except OSError as error:
        print(name, "->", type(error).__name__, error)


near, far = socket.socketpair()
near.setblocking(False)
attempt("recv", lambda: near.recv(0))
attempt("recv_into empty", lambda: near.recv_into(bytearray(0)))
attempt("recv_into all", lambda: near.recv_into(bytearray(5), 0))
attempt("recvfrom", lambda: near.recvfrom(0))
attempt("send", lambda: near.send(b""))
attempt("sendall", lambda: near.sendall(b""))
far.close()
attempt("recv, peer gone", lambda: near.recv(0))
attempt("recv one, peer gone", lambda: near.recv(1))
attempt("send, peer gone", lambda: near.send(b""))
attempt("sendall, peer gone", lambda: near.sendall(b""))
near.close()
attempt("recv, closed", lambda: near.recv(0))
attempt("recv_into empty, closed", lambda: near.recv_into(bytearray(0)))
attempt("recv_into, closed", lambda: near.recv_into(bytearray(1)))
