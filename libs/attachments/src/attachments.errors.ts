import { DomainError } from '@libs/platform';

export class FileEmpty extends DomainError {
  readonly code = 'file_empty';
}

export class FileTooLarge extends DomainError {
  readonly code = 'file_too_large';
}

/** By its content it is nothing that is taken here. */
export class FileTypeNotTaken extends DomainError {
  readonly code = 'file_type_not_taken';
}

/** An image that cannot be opened, or that would be larger than any camera's. */
export class ImageUnreadable extends DomainError {
  readonly code = 'image_unreadable';
}

/** The case has as many files, or as much of them, as it may. */
export class TooManyFiles extends DomainError {
  readonly code = 'too_many_files';
}

/** Only images are painted; of anything else the officer brings a file that they redacted. */
export class NotAnImage extends DomainError {
  readonly code = 'not_an_image';
}
