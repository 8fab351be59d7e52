package io.github.duizhao.sidebar;

import io.github.duizhao.message.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Says why a file could not be read or written, and what to do. */
final class FileTrouble {

  private static final Logger LOG = Logger.getLogger(FileTrouble.class.getName());

  private FileTrouble() {}

  static Message message(IOException failure) {
    if (failure instanceof FileSystemException of) {
      String file = Objects.requireNonNullElse(of.getFile(), "");
      if (of instanceof NoSuchFileException) {
        return Message.of("manage.trouble.missing", file);
      }
      if (of instanceof AccessDeniedException) {
        return Message.of("manage.trouble.denied", file);
      }
      if (of instanceof NotDirectoryException) {
        return Message.of("manage.trouble.no-folder", file);
      }
      if (of instanceof FileAlreadyExistsException) {
        return Message.of("manage.trouble.exists", file);
      }
    }
    LOG.log(Level.WARNING, "work with a file of templates broke off", failure);
    return Message.of("manage.trouble.broken");
  }
}
