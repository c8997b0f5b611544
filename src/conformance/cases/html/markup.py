# html: escaping, unescaping, and a parser's events
import html, html.parser
print(html.escape('<a href="x">\'&'), html.escape('<"', quote=False), html.unescape('&lt;&eacute;&#65;&#x1F600;&nope;&amp&copy'))
class P(html.parser.HTMLParser):
    def handle_starttag(self, tag, attrs): print('start', tag, attrs, self.getpos())
    def handle_endtag(self, tag): print('end', tag)
    def handle_startendtag(self, tag, attrs): print('both', tag, attrs)
    def handle_data(self, data): print('data', repr(data))
    def handle_comment(self, data): print('comment', data)
    def handle_decl(self, decl): print('decl', decl)
    def handle_pi(self, data): print('pi', data)
p = P(); p.feed('<!DOCTYPE html><p class="a b" id=x checked>Hi &amp; <b>you</b><br/><!-- c --><?php x?>\n'); p.feed('<script>if (a<b) {}</script><ul><li>1<li>2</ul>tail'); p.close()
