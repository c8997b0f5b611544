# tell() of a text stream inside a decoded chunk, for one-byte and many-byte characters and stateful encodings.
import io

for encoding in ['ascii', 'utf-8', 'utf-16', 'utf-16-be', 'utf-8-sig', 'latin-1']:
    text = ''.join(chr(97 + i % 26) + ('é' if i % 5 == 0 and encoding != 'ascii' else '') for i in range(60))
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    stream.write(text)
    stream.seek(0)
    stream._CHUNK_SIZE = 16
    at, places = 0, []
    while piece := stream.read(7):
        places.append((at, stream.tell()))
        at += len(piece)
    good = True
    for at, place in places:
        stream.seek(place)
        rest = stream.read()
        good = good and rest == text[at + 7:]
    print(encoding, good, len(places), places[0][1] < 2**64)
