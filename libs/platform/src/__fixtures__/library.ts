/** A context with text to look for: books and their authors, and a view over all books that no single one makes. */
import { events, Optional } from '@kizuna/contracts/shared';
import { aggregate, fact } from '@kizuna/event-sourcing';
import { view } from '@kizuna/read-models';
import { Type } from 'class-transformer';
import { IsArray, IsInt, IsString, MaxLength, ValidateNested } from 'class-validator';
import { context } from '../context';

class Author {
  @IsString() @MaxLength(100) name!: string;
}
class BookAdded {
  @IsString() @MaxLength(200) title!: string;
  @IsString() @MaxLength(40) shelf!: string;
  @Optional() @IsArray() @ValidateNested({ each: true }) @Type(() => Author) authors?: Author[];
}
class BookRetitled {
  @IsString() @MaxLength(200) title!: string;
}
const Book = events('library.book', { Added: BookAdded, Retitled: BookRetitled });

class AddBook extends BookAdded {}
class RetitleBook extends BookRetitled {}

const book = aggregate('library.book', {})
  .on(Book, { Added: (state) => state, Retitled: (state) => state })
  .begins({ Add: AddBook }, { Add: (_, command) => [fact(BookAdded, command)] })
  .commands({ Retitle: RetitleBook }, { Retitle: (_, { title }) => [fact(BookRetitled, { title })] });

class BookRow extends BookAdded {}
class ShelfRow {
  @IsInt() books!: number;
}

const books = view('library.books', BookRow, { version: 1 })
  .on(Book, { Added: (_, added) => added, Retitled: (row, { title }) => ({ ...row, title }) })
  .indexed('title', 'shelf')
  .searched('title', 'authors.name');

const shelves = view('library.shelves', ShelfRow, { version: 1 })
  .key(({ data }) => (data as Partial<BookAdded>).shelf)
  .initially(() => ({ books: 0 }))
  .on(Book, { Added: ({ books }) => ({ books: books + 1 }) });

export const library = context({
  name: 'library',
  file: __filename,
  aggregates: [book],
  views: [books, shelves],
  roles: { reader: ['library.books', 'library.shelves'] },
});
