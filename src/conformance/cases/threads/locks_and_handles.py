# Locks, recursive locks, handles: results, representations, refusals
import _thread, sys, threading
l=_thread.allocate_lock(); print(l, _thread.RLock(), _thread._ThreadHandle(), type(l), _thread.TIMEOUT_MAX)
def t(label, f):
    try: r=f(); print(label, 'ok', r)
    except BaseException as e: print(label, type(e).__name__, e)
t('rel', l.release); t('a', l.acquire); t('a2', lambda: l.acquire(False)); t('a3', lambda: l.acquire(timeout=0.01)); t('a4', lambda: l.acquire(False, 1)); t('a5', lambda: l.acquire(True, -2)); t('a6', lambda: l.acquire(True, 1e20)); t('a7', lambda: l.acquire(1,2,3)); t('a8', lambda: l.acquire(blocking=1, foo=2)); print(l); t('locked', l.locked); t('x', lambda: l.__exit__(None,None,None))
r=threading.RLock(); print(type(r)); t('r', r.release); t('', r.acquire); t('', lambda: r.acquire()); print(str(r)[:30], r._recursion_count(), r._is_owned(), r.locked()); s=r._release_save(); print(s[0], r._is_owned()); r._acquire_restore(s); print(r._recursion_count()); t('x', lambda: r.acquire(False,2))
t('rs', lambda: threading.RLock()._release_save())
t('RLock(1)', lambda: _thread.RLock(1)); t('lock(1)', lambda: _thread.lock(1)); t('start', lambda: _thread.start_new_thread(1,())); t('start', lambda: _thread.start_new_thread(print,1)); t('start', lambda: _thread.start_new_thread(print,(),1)); t('start', lambda: _thread.start_joinable_thread(1)); t('start', lambda: _thread.start_joinable_thread(print, handle=1)); t('', lambda: _thread.start_new_thread())
h=_thread._ThreadHandle(); t('join', lambda: h.join()); t('done', h.is_done); t("sd", h._set_done);
print(_thread._ExceptHookArgs, _thread._localdummy, _thread._local, _thread._ThreadHandle, _thread.error, _thread.LockType)
print(_thread._ExceptHookArgs((1,2,3,4)))
t('', lambda: _thread._excepthook(1))
t('local', lambda: _thread._local(1)); x=_thread._local(); x.a=1; print(x.__dict__, repr(x)[:30]); t('d', lambda: x.b); t('', lambda: setattr(x,'__dict__',{}))
t('sw', lambda: sys.setswitchinterval(0)); t('sw', lambda: sys.setswitchinterval('x')); print(sys.getswitchinterval())
t('', lambda: _thread.stack_size()); t('', lambda: _thread.stack_size(1)); t('',lambda: _thread.stack_size(-1)); t('', _thread._count); t('', _thread.exit)
t('',lambda: threading.Thread(target=1).run())
