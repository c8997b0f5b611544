# What the system says of schedulers and priorities, and the numbers of sockets.
import os
def tr(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for p in (os.SCHED_OTHER, os.SCHED_FIFO, os.SCHED_RR, os.SCHED_BATCH, os.SCHED_IDLE, 99): tr(lambda: (os.sched_get_priority_min(p), os.sched_get_priority_max(p)))
tr(lambda: os.sched_getscheduler(0)); tr(lambda: os.sched_getparam(0)); tr(lambda: os.sched_param(5)); tr(lambda: os.sched_param("x")); tr(lambda: os.sched_getscheduler(-1)); tr(lambda: os.sched_getparam(os.getpid()))
tr(lambda: os.sched_setaffinity(0, os.sched_getaffinity(0))); tr(lambda: os.sched_setaffinity(0, [])); tr(lambda: os.sched_setaffinity(0, [-1])); tr(lambda: os.sched_setaffinity(0, 5)); tr(lambda: os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))); tr(lambda: os.sched_setparam(0, os.sched_param(0)))
tr(lambda: os.getpriority(os.PRIO_PROCESS, 0)); tr(lambda: os.setpriority(os.PRIO_PROCESS, 0, 0)); tr(lambda: os.getpriority(9, 0)); tr(lambda: os.sched_rr_get_interval(0) >= 0)
tr(lambda: os.sched_setscheduler(0, 99, os.sched_param(0))); tr(lambda: os.sched_setscheduler(0, 0, 5)); tr(lambda: os.sched_get_priority_max("x"))
import socket
print(socket.AF_PACKET.name, socket.AF_BLUETOOTH.value, socket.IPPROTO_SCTP, socket.IPPORT_RESERVED, socket.IPV6_JOIN_GROUP, socket.VMADDR_PORT_ANY)
print(len([name for name in dir(socket) if name.startswith(("AF_", "IPPROTO_", "CAN_"))]), socket.BDADDR_ANY)
