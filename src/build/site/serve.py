# 隨身碟用的小伺服器（沒有 Node 的時候）。The small server where there is no Node: python serve.py [port]
import http.server
import os
import sys

os.chdir(os.path.dirname(os.path.abspath(__file__)))


class Game(http.server.SimpleHTTPRequestHandler):
    # Windows may have been told other types, with which a browser runs nothing.
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".css": "text/css",
        ".html": "text/html",
        ".js": "text/javascript",
        ".json": "application/json",
        ".svg": "image/svg+xml",
        ".wasm": "application/wasm",
        ".webmanifest": "application/manifest+json",
        ".woff2": "font/woff2",
    }

    def end_headers(self):
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, *arguments):
        pass


port = int(sys.argv[1]) if len(sys.argv) > 1 else 4173
with http.server.ThreadingHTTPServer(("", port), Game) as server:
    print("青廉學院 Qinglian Academy\n  http://localhost:%d/" % server.server_address[1], flush=True)
    server.serve_forever()
