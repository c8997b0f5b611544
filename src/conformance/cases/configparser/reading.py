# configparser: reading, interpolation, types, writing, and what is refused
import configparser, io
text = '''
[DEFAULT]
root = /srv
[hotel]
name = Buffer
rooms: 12
open = yes
path = %(root)s/%(name)s
list =
   one
   two
; comment
empty
[other]
root = /opt
value = 1.5
'''
c = configparser.ConfigParser(allow_no_value=True); c.read_string(text)
print(c.sections(), dict(c['hotel']), c['other']['root'], c.getint('hotel', 'rooms'), c.getboolean('hotel', 'open'), c.getfloat('other', 'value'), c.get('hotel', 'path'), c.get('hotel', 'path', raw=True), c['hotel'].get('nope', 'fallback'), c.has_option('hotel', 'NAME'), 'hotel' in c, c.defaults(), c.items('other'))
c['new'] = {'a': 1, 'b': '2'}; c.set('new', 'c', '%%5'); c.remove_option('hotel', 'list'); out = io.StringIO(); c.write(out); print(out.getvalue())
for do in (lambda: c['nope'], lambda: c.get('hotel', 'zzz'), lambda: c.getint('hotel', 'name'), lambda: c.add_section('hotel'), lambda: c.set('hotel', 'x', 3), lambda: c.read_string('a=1'), lambda: c.read_string('[x]\n[x]'), lambda: c.read_string('[y]\na=1\na=2'), lambda: c.read_string('[z]\n= broken'), lambda: c.set('new', 'd', '%(loop'), lambda: c.getboolean('hotel', 'rooms'), lambda: c.add_section('DEFAULT'), lambda: c.read_dict({'q': {'a': '%(a)s'}}) or c.get('q', 'a'), lambda: c.read_dict({'r': {'a': '%(missing)s'}}) or c.get('r', 'a')):
    try: print(do())
    except Exception as error: print(type(error).__name__, str(error).replace('\n', ' / '))
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), delimiters=('=',), converters={'list': lambda v: v.split(',')}); e.optionxform = str; e.read_string('[a]\nX=1\n[b]\ny=${a:X}2\nz=1,2'); print(e['b']['y'], e['b'].getlist('z'), list(e['a']))
raw = configparser.RawConfigParser(); raw.read_dict({'s': {'k': '%(x)s'}}); print(raw.get('s', 'k'), c.read('/nope.ini'), repr(c['new']), c)
