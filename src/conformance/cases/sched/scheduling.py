# sched: events in order of time and priority, cancelling, with a clock of one's own
import sched
now = [0.0]
s = sched.scheduler(lambda: now[0], lambda delay: now.__setitem__(0, now[0] + delay))
log = lambda text, extra='': print(now[0], text, extra)
s.enter(5, 1, log, ('five',)); s.enter(1, 2, log, ('one',), {'extra': 'x'}); s.enter(1, 1, log, ('one first',)); late = s.enterabs(9, 1, log, ('late',)); s.enter(2, 1, lambda: s.enter(1, 1, log, ('nested',)))
print([e.time for e in s.queue], late.priority, s.empty()); s.cancel(late); s.run(); print(s.empty(), now)
try: s.cancel(late)
except ValueError as error: print('ValueError')
s.enter(1, 1, log, ('soon',)); print(s.run(blocking=False), len(s.queue)); now[0] += 1; s.run(False); print(s.queue)
