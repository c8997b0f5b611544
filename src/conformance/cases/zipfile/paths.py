"""Paths in an archive that lies in memory: they have no file of their own."""
import csv
import io
import zipfile

archive = zipfile.ZipFile(io.BytesIO(), 'w')
archive.writestr('a/b.txt', 'text')
archive.writestr('c', 'more')
root = zipfile.Path(archive)
print(str(root), repr(root), [str(each) for each in root.iterdir()], str(root / 'a' / 'b.txt'), (root / 'a' / 'b.txt').read_text())
for sample in ('a,"b ""x""",c\n1,"2",3\n', '"a","b"\n"c","d"\n', "a|'b''c'|d\n", 'x;"y";z\r\n"p""q";1;2\r\n', 'a "b" c\nd "e" f\n'):
    dialect = csv.Sniffer().sniff(sample)
    print(repr(dialect.delimiter), dialect.doublequote, dialect.quotechar, dialect.skipinitialspace)
