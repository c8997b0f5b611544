# Decimal: NaN in a fused product, powers modulo a number with large exponents, powers of one
from decimal import *
c=Context(prec=9,traps=[])
D=Decimal
for a,b,d in [('0','Inf','sNaN123'),('Inf','0','sNaN4'),('0','Inf','NaN5'),('NaN1','0','sNaN2'),('1','2','sNaN3'),('sNaN6','1','sNaN7'),('1','NaN8','NaN9'),('Inf','1','-Inf'),('Inf','1','Inf'),('1E999999','1E999999','1')]:
    c.clear_flags(); print(a,b,d,c.fma(D(a),D(b),D(d)),[k.__name__ for k in c.flags if c.flags[k]])
for a,b,m in [('1.23E+123456791','10123898','17291065'),('3','1E+3','7'),('7','123E2','1000'),('-7','3','10'),('1E999999','2','997'),('12.0','3.00','5.0'),('2','1E+5','99999989')]:
    c.clear_flags(); print(a,b,m,c.power(D(a),D(b),D(m)),[k.__name__ for k in c.flags if c.flags[k]])
for a,b in [('1','1.1E+999999'),('1.00','1E+9'),('1','1E-5'),('-1','1E+7'),('-1.0','3'),('1.000','12345'),('1','Inf'),('1.0','-Inf')]:
    c.clear_flags(); print(a,b,c.power(D(a),D(b)),[k.__name__ for k in c.flags if c.flags[k]])
