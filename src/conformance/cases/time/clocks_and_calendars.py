"""What the functions of time answer and refuse: moments, tuples, formats, clocks."""
import time
def tr(f,*a,**k):
    try: print(f.__name__,a,k,'->',repr(f(*a,**k)))
    except BaseException as e: print(f.__name__,a,k,type(e).__name__,e)
for x in ('x',None,1.5,float('inf'),1e30,10**20,-1,True,b'x'): 
    tr(time.gmtime,x) if x is not None else None; tr(time.ctime,x) if x is not None else None
for x in ('x',None,-0.5,float('inf'),1e30,10**20,float('nan'),b'x',[],1+0j): 
    if x not in (None,float('inf')) or x is None: tr(time.sleep,x)
tr(time.sleep);tr(time.sleep,1,2);tr(time.sleep,float('inf'))
T=time.gmtime(0)
for a in ((), (1,),('%Y',1),('%Y',(1,2)),('%Y',(2000,1,1,0,0,0,0,1,'x')),('%Y %j %H',(2000,13,1,0,0,0,0,1,0)),('%Y',(2000,0,0,0,0,0,0,0,0)),('%Y',(2000,1,32,0,0,0,0,1,0)),('%Y',(2000,1,1,24,0,0,0,1,0)),('%Y',(2000,1,1,0,60,0,0,1,0)),('%Y',(2000,1,1,0,0,62,0,1,0)),('%Y',(2000,1,1,0,0,0,-2,1,0)),('%Y',(2000,1,1,0,0,0,0,367,0)),('%Y %y %C %G %g %V %U %W %s %k %l %P %r %h %E %Ey %Od %-d %_d %5Y %Q %',T),('%Y',(5,)*9),('%Y-%F',(-5,1,1,0,0,0,0,1,0)),('%Z%z',T),('é%Y',T),('%c|%x|%X|%p|%I|%n|%t|%%|%e|%D|%T|%R|%u|%w',T),('',T),('a\0b%Y',T),('%Y',[1]*9),('%Y',(10**20,)+(1,)*8),('%y',(69,1,1,0,0,0,0,1,0))):
    tr(time.strftime,*a)
for a in (('2024-02-29','%Y-%m-%d'),('x','%Y'),('1','%Y'),('2024 extra','%Y'),('10','%Q'),('10','%'),('Thu Jan  1 00:00:00 1970',),(5,'%Y'),('13','%m'),('31 02 2023','%d %m %Y')): tr(time.strptime,*a)
for a in ((),(1,),((1,2),),((2000,1,1,0,0,0,0,1,0),),((2000,13,1,0,0,0,0,1,0),),(T,),('x',),((10**10,1,1,0,0,0,0,1,0),)): 
    if a: tr(time.mktime,*a);tr(time.asctime,*a)
tr(time.struct_time,(1,2));tr(time.struct_time,range(9));tr(time.struct_time,range(11));tr(time.struct_time,range(12));tr(time.struct_time,5)
print(T, T.tm_zone,T.tm_gmtoff, len(T), T[:], T==tuple(T), time.localtime(0).tm_zone)
for n in ('monotonic','perf_counter','process_time','time','thread_time','x',5): tr(time.get_clock_info,n)
for n in ('CLOCK_REALTIME','CLOCK_MONOTONIC','CLOCK_PROCESS_CPUTIME_ID','CLOCK_THREAD_CPUTIME_ID','CLOCK_BOOTTIME','CLOCK_MONOTONIC_RAW','CLOCK_TAI'): print(n,getattr(time,n)); 
print(type(time.clock_gettime(1)),type(time.clock_gettime_ns(1)),time.clock_getres(1)); tr(time.clock_gettime,99); tr(time.clock_gettime,'x')
tr(time.monotonic,1)
print(time.timezone,time.altzone,time.daylight,time.tzname); 
time.tzset(); tr(time.pthread_getcpuclockid,-1) if 0 else None
