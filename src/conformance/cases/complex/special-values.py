# cmath: zeros with signs, infinities, NaN, and the edges of the doubles
import cmath, math
inf=math.inf; nan=math.nan
F='acos acosh asin asinh atan atanh cos cosh exp sin sinh sqrt tan tanh log log10 phase polar isfinite isnan isinf'.split()
V=[-inf,-1e308,-2.5,-0.0,0.0,5e-324,0.5,1.0,710.0,1.7e308,inf,nan]
for f in F:
    for a in V:
        row=[]
        for b in V:
            try: r=repr(getattr(cmath,f)(complex(a,b)))
            except Exception as e: r=type(e).__name__[0]+str(e)
            row.append(r)
        print(f,a,*row)
for a in V:
    row=[]
    for b in V:
        try: r=repr(cmath.rect(a,b))
        except Exception as e: r=type(e).__name__[0]+str(e)
        row.append(r)
    print('rect',a,*row)
