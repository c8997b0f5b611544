# unittest: asserts and their messages, fixtures, skips, expected failures, subtests, suites, results
import unittest, io, re, sys, warnings, logging

class Room(unittest.TestCase):
    log = []
    @classmethod
    def setUpClass(cls): cls.log.append('class up')
    @classmethod
    def tearDownClass(cls): cls.log.append('class down')
    def setUp(self): self.data = bytearray(b'abc'); self.addCleanup(self.log.append, 'cleaned')
    def tearDown(self): self.log.append('down')
    def test_length(self):
        """A room has a length."""
        self.assertEqual(len(self.data), 3)
    def test_wrong(self): self.assertEqual(self.data, bytearray(b'abd'), 'they differ')
    def test_lists(self): self.assertEqual([1, 2, [3]], [1, 2, [4], 5])
    def test_texts(self): self.assertEqual('one\ntwo\n', 'one\n2\n')
    def test_dicts(self): self.assertDictEqual({'a': 1}, {'a': 2, 'b': 3})
    def test_sets(self): self.assertEqual({1, 2}, {2, 3})
    def test_raises(self):
        with self.assertRaises(BufferError) as caught:
            with memoryview(self.data): self.data.append(1)
        self.assertIn('re-sized', str(caught.exception))
        with self.assertRaisesRegex(ValueError, r'^bad \d$'): raise ValueError('bad 3')
    def test_nothing_raised(self):
        with self.assertRaises(KeyError, msg='wanted'): pass
    def test_error(self): self.data['x']
    @unittest.skip('not today')
    def test_skipped(self): pass
    @unittest.skipIf(sys.version_info > (3,), 'new')
    def test_skip_if(self): pass
    @unittest.expectedFailure
    def test_expected(self): self.fail('as expected')
    @unittest.expectedFailure
    def test_unexpected(self): pass
    def test_parts(self):
        for n in range(4):
            with self.subTest('parity', n=n): self.assertEqual(n % 2, 0)
    def test_warns(self):
        with self.assertWarns(UserWarning) as w: warnings.warn('careful')
        self.assertEqual(str(w.warning), 'careful')
    def test_logs(self):
        with self.assertLogs('hotel', 'INFO') as logs: logging.getLogger('hotel').info('lent %d', 3)
        self.assertEqual(logs.output, ['INFO:hotel:lent 3'])
        with self.assertNoLogs('hotel'): pass
    def test_dynamic_skip(self): self.skipTest('found out late')

out = io.StringIO()
suite = unittest.defaultTestLoader.loadTestsFromTestCase(Room)
result = unittest.TextTestRunner(stream=out, verbosity=2).run(suite)
text = re.sub(r'in \d+\.\d+s', 'in TIME', out.getvalue()); text = re.sub(r'File "[^"]*/', 'File "', text)
print(re.sub(r'(?m)^  File "(?!testing).*\n(    .*\n)*', '', text))
print(Room.log.count('down'), Room.log[0], Room.log[-1], result.testsRun, len(result.failures), len(result.errors), len(result.skipped), len(result.expectedFailures), len(result.unexpectedSuccesses), result.wasSuccessful(), result)

case = unittest.TestCase(); case.maxDiff = None
checks = [('assertTrue', 0), ('assertFalse', 1), ('assertIs', 1, 2), ('assertIsNot', 1, 1), ('assertIsNone', 1), ('assertIsNotNone', None), ('assertIn', 1, [2]), ('assertNotIn', 1, [1]), ('assertIsInstance', 1, str), ('assertNotIsInstance', 1, int), ('assertNotEqual', 1, 1), ('assertAlmostEqual', 1.0, 1.1), ('assertAlmostEqual', 1, 2, None, None, 0.5), ('assertNotAlmostEqual', 1.0, 1.0), ('assertGreater', 1, 2), ('assertGreaterEqual', 1, 2), ('assertLess', 2, 1), ('assertLessEqual', 2, 1), ('assertRegex', 'abc', 'x+'), ('assertNotRegex', 'abc', 'b'), ('assertCountEqual', [1, 1, 2], [1, 2, 2]), ('assertTupleEqual', (1,), (1, 2)), ('assertMultiLineEqual', 'a', 'b'), ('assertSequenceEqual', [1], (2,)), ('assertStartsWith', 'abc', 'b'), ('assertEndsWith', 'abc', 'b'), ('assertHasAttr', 3, 'nope'), ('assertNotHasAttr', 3, 'real'), ('assertIsSubclass', int, str), ('assertNotIsSubclass', bool, int), ('assertListEqual', [1], 'x')]
for name, *args in checks:
    try: print(name, getattr(case, name)(*args))
    except AssertionError as error: print(name, '->', str(error))
