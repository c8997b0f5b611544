"""pwd and grp: the one account that every system has, and how they refuse."""
import grp
import pwd

root = pwd.getpwuid(0)
print(root.pw_name, root.pw_uid, root.pw_gid, root.pw_dir, len(root), pwd.getpwnam('root') == root, type(root))
print(grp.getgrgid(0), grp.getgrgid(id=0).gr_mem, type(grp.getgrnam('root')), root in pwd.getpwall())
for wrong in (lambda: pwd.getpwuid(54321), lambda: pwd.getpwnam('nobodyhere'), lambda: grp.getgrgid(54321), lambda: grp.getgrnam('nobodyhere'), lambda: pwd.getpwuid('a'),
              lambda: pwd.getpwuid(-5), lambda: pwd.getpwuid(2**40), lambda: pwd.getpwnam(5), lambda: grp.getgrgid(1.5), lambda: pwd.getpwnam('a\0b'), lambda: pwd.getpwuid()):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
