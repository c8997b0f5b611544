# cmath: its functions over the plane, to eleven digits
import cmath, random
F='acos acosh asin asinh atan atanh cos cosh exp sin sinh sqrt tan tanh log log10 phase polar isfinite isnan isinf'.split()
R=random.Random(5)
for i in range(25):
    z=complex(R.choice([R.uniform(-3,3),R.gauss(0,50),R.uniform(-1,1)*10**R.randrange(-20,20)]),R.choice([R.uniform(-3,3),R.gauss(0,50),0.0,1.0]))
    for f in F:
        try: r=getattr(cmath,f)(z)
        except Exception as e: r=str(e)
        print(f,z,f'{r:.11g}' if isinstance(r,(complex,float)) else r if not isinstance(r,tuple) else ['%.11g' % x for x in r])
