"""Tuples with names: made, copied, replaced, pickled, matched; and weeks of many years."""
import time,sys,os,pickle,copy
def tr(f,*a,**k):
    try: print(a,k,'->',repr(f(*a,**k)))
    except BaseException as e: print(a,k,type(e).__name__,e)
T=time.gmtime(0)
tr(time.struct_time);tr(time.struct_time,range(9),5);tr(time.struct_time,range(9),{'tm_zone':'X'});tr(time.struct_time,sequence=range(9));tr(time.struct_time,range(9),{},1)
tr(copy.replace,T,tm_year=3);tr(copy.replace,T,x=3); tr(T.__replace__,5); print(T.__reduce__()); print(pickle.loads(pickle.dumps(T)).tm_zone)
tr(type(sys.version_info),(1,)); tr(os.terminal_size,(1,)); tr(os.terminal_size,(1,2,3)); tr(os.stat_result,(1,));tr(os.terminal_size,5)
print(T.n_fields,T.n_sequence_fields,T.n_unnamed_fields, time.struct_time.__match_args__, os.stat_result.__match_args__)
match T:
    case time.struct_time(y,m): print(y,m)
try: T.tm_year=3
except AttributeError as e: print(e)
try: T.zz=3
except AttributeError as e: print(e)
print(time.strftime('%Y',T), time.mktime((2024,2,30,25,61,61,0,0,-1)), time.mktime((50,1,1,0,0,0,0,0,0)), time.asctime((50,1,1,0,0,0,0,1,0)))
for y in (1900,1999,2000,2019,2020,2021,2024):
    for d in ((1,1),(12,31),(6,15)):
        t=time.gmtime(time.mktime((y,*d,13,5,9,0,0,0))); print(time.strftime('%G-%V %g %U %W %u %w %j %a %A %b %B %C %e %k|%l %P %s %^a %#p %010d %-j %_m %Ex',t))
