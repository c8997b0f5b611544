"""A web server in a thread and its clients, on this machine's own sockets."""
import http.client
import threading
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        body = f'hello {self.path}'.encode()
        self.send_response(200)
        self.send_header('Content-Type', 'text/plain')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(memoryview(body))

    def do_POST(self):
        body = bytearray(int(self.headers['Content-Length']))
        self.rfile.readinto(body)
        body.reverse()
        self.send_response(201)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, form, *values):
        print('log:', form % values)


server = HTTPServer(('127.0.0.1', 0), Handler)
thread = threading.Thread(target=server.serve_forever, daemon=True)
thread.start()
address = f'http://127.0.0.1:{server.server_port}'
with urllib.request.urlopen(address + '/a?b=1') as answer:
    print(answer.status, answer.headers['Content-Type'], answer.read())
connection = http.client.HTTPConnection('127.0.0.1', server.server_port)
connection.request('POST', '/x', b'abc')
answer = connection.getresponse()
print(answer.status, answer.reason, answer.read())
connection.close()
try:
    urllib.request.urlopen(urllib.request.Request(address + '/z', method='PUT'))
except urllib.error.HTTPError as error:
    print(error.code, error.reason)
    error.close()
server.shutdown()
server.server_close()
thread.join()
print(urllib.request.pathname2url('/a b'), urllib.request.url2pathname('/a%20b'))
