import socketserver, socket, threading

class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            line = line.rstrip(b"\n")
            if line == b"quit":
                break
            self.wfile.write(line.upper() + b"\n")

class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

with Server(("127.0.0.1", 0), Handler) as srv:
    t = threading.Thread(target=srv.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    t.start()
    def client(name, n, out):
        with socket.create_connection(srv.server_address) as s:
            f = s.makefile("rwb")
            for i in range(n):
                f.write(f"{name} {i}\n".encode()); f.flush()
                out.append(f.readline().decode().strip())
            f.write(b"quit\n"); f.flush()
            out.append(f.read())
            f.close()
    outs = [[] for _ in range(3)]
    cs = [threading.Thread(target=client, args=(f"c{i}", i + 1, outs[i])) for i in range(3)]
    for c in cs: c.start()
    for c in cs: c.join()
    print(outs)
    srv.shutdown()
    t.join()
print("down", srv.socket.fileno())
