# logging: levels, handlers, formatters, filters, propagation, exceptions, adapters, configuration
import logging, logging.config, logging.handlers, io, sys

stream = io.StringIO()
handler = logging.StreamHandler(stream); handler.setFormatter(logging.Formatter('%(levelname)-8s %(name)s:%(lineno)d %(funcName)s %(message)s'))
log = logging.getLogger('hotel.rooms'); log.addHandler(handler); log.setLevel(logging.DEBUG); log.propagate = False
def work():
    log.debug('bytes %d of %s', 3, bytearray(b'x')); log.info('plain %s'); log.warning('%(a)s', {'a': 1}); log.error('e'); log.critical('c'); log.log(25, 'between')
    try: memoryview(3)
    except TypeError: log.exception('failed %s', 'here')
work()
print(stream.getvalue())
stream.truncate(0); stream.seek(0)
logging.addLevelName(25, 'NOTICE'); log.log(25, 'named'); print(logging.getLevelName(25), logging.getLevelName('NOTICE'), logging.getLevelName(7), logging.getLevelName('nope'), logging.getLevelNamesMapping()['WARN'])
log.setLevel('ERROR'); log.warning('dropped'); print(log.isEnabledFor(30), log.getEffectiveLevel(), logging.getLogger('hotel.rooms.attic').getEffectiveLevel(), log, handler, logging.getLogger(), stream.getvalue())
child = log.getChild('attic'); print(child.name, child.parent is log, child.hasHandlers(), sorted(c.name for c in log.getChildren()))
class Only(logging.Filter):
    def filter(self, record): record.extra = 'X'; return 'keep' in record.getMessage()
log.setLevel(10); log.addFilter(Only()); log.info('keep me'); log.info('not me'); log.filters.clear(); handler.addFilter(lambda record: record.levelno > 30); log.info('low'); log.error('high'); print(stream.getvalue()); handler.filters.clear()
for style, text in (('%', '%(message)s'), ('{', '{levelname:>10}|{message}'), ('$', '${name} $message')):
    record = logging.LogRecord('n', logging.INFO, '/path/file.py', 12, 'msg %s', ('arg',), None, 'func'); print(logging.Formatter(text, style=style).format(record), record.module, record.filename, record.getMessage(), record)
for style, text in (('%', '{message}'), ('{', '{0}'), ('x', ''), ('{', '{message!q}'), ('$', 'none')):
    try: logging.Formatter(text, style=style); print('fine')
    except ValueError as error: print(error)
formatter = logging.Formatter('%(asctime)s %(message)s', datefmt='%Y-%m-%d', defaults={'user': 'nobody'}); record.created = 0.0; print(formatter.format(record), formatter.formatTime(record, '%H'))
adapter = logging.LoggerAdapter(log, {'guest': 'Ann'}); adapter.process = lambda msg, kwargs: (f'[{adapter.extra["guest"]}] {msg}', kwargs); stream.truncate(0); stream.seek(0); adapter.info('hello'); print(stream.getvalue(), adapter)
log.info('with extra', extra={'room': 5}); log.info('stack', stack_info=False)
for do in (lambda: log.setLevel('LOUD'), lambda: log.setLevel(1.5), lambda: log.log('x', 'y'), lambda: logging.getLogger(3), lambda: log.info('x', extra={'message': 1}), lambda: log.addHandler(None) if False else logging._checkLevel('Q')):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
logging.raiseExceptions = False; log.info('%d', 'not a number'); logging.raiseExceptions = True
memory = logging.handlers.MemoryHandler(3, target=handler); stream.truncate(0); stream.seek(0); second = logging.getLogger('second'); second.propagate = False; second.addHandler(memory); second.setLevel(10); second.info('1'); second.info('2'); print(repr(stream.getvalue())); second.error('3'); print(stream.getvalue())
logging.basicConfig(stream=sys.stdout, format='%(levelname)s|%(message)s', level='INFO'); logging.info('root'); logging.debug('no'); logging.basicConfig(level=10); print(logging.root.level, len(logging.root.handlers)); logging.basicConfig(force=True, stream=sys.stdout, format='{message}', style='{'); logging.warning('forced')
logging.config.dictConfig({'version': 1, 'formatters': {'f': {'format': 'D %(message)s'}}, 'handlers': {'h': {'class': 'logging.StreamHandler', 'formatter': 'f', 'stream': 'ext://sys.stdout', 'level': 'WARNING'}}, 'loggers': {'dict': {'handlers': ['h'], 'level': 'DEBUG', 'propagate': False}}}); logging.getLogger('dict').warning('by dictionary'); logging.getLogger('dict').info('low')
try: logging.config.dictConfig({'version': 2})
except ValueError as error: print(error)
logging.disable(logging.ERROR); logging.getLogger('dict').error('disabled'); logging.disable(logging.NOTSET)
logging.captureWarnings(True); import warnings; warnings.simplefilter('always'); captured = logging.getLogger('py.warnings'); captured.handlers.clear(); captured.addHandler(logging.StreamHandler(stream)); captured.propagate = False; stream.truncate(0); stream.seek(0); warnings.warn('caught'); print(stream.getvalue().split('UserWarning')[1].splitlines()[0]); logging.captureWarnings(False)
old = logging.getLogRecordFactory(); logging.setLogRecordFactory(lambda *a, **k: setattr(r := old(*a, **k), 'custom', 'made') or r); print(log.makeRecord('n', 20, 'f', 1, 'm', (), None).custom); logging.setLogRecordFactory(old)
class Own(logging.Handler):
    def emit(self, record): print('own', self.format(record))
own = logging.getLogger('own'); own.addHandler(Own()); own.propagate = False; own.warning('good')
print(logging.NullHandler(), logging.getHandlerNames() is not None, logging.lastResort, logging.Logger.manager.loggerDict['hotel'].__class__.__name__)
lonely = logging.getLogger('lonely'); logging.root.handlers.clear(); lonely.warning('last resort'); lonely.info('unseen')
