# Loads the tables beside this file; needs nothing but R.
#
#   source("load.R")
#   corpus <- load_corpus("path/to/the/folder")   # a list of data frames
#   corpus$spans                                  # one row for each part of an annotation
#   answers(corpus$spans, "stance")               # a row for each answer to one question
#
# Offsets are code points, as R counts them: substring(text, start + 1, end) is the quote of a span. Every span is
# checked for that. Nothing is taken for a missing value: an empty cell is "", and NA in columns of numbers.

.tables <- c("documents", "zones", "codes", "attributes", "statement_types", "entities", "coders", "spans",
             "statements", "rules", "corrections", "queries", "project")
.numbers <- c("characters", "words", "start", "end", "order", "part", "parts", "position", "version",
              "code_version", "other_start", "other_end")
.yes_no <- c("in_story", "retired", "several", "active")
.lists <- c("alterations", "values", "aliases", "codes")

# The values in a cell: they are joined by |, and a | or \ within has a \ before it.
several <- function(cell) {
  if (cell == "") return(character())
  values <- ""
  for (part in regmatches(cell, gregexpr("\\\\[^|\\\\]|\\\\[|\\\\]|\\\\$|[|]|[^\\\\|]+", cell, perl = TRUE))[[1]]) {
    if (part == "|") values <- c(values, "")
    else values[length(values)] <- paste0(values[length(values)], sub("^\\\\", "", part))
  }
  values
}

.read_table <- function(path, guarded) {
  table <- read.csv(path, colClasses = "character", na.strings = character(), check.names = FALSE,
                    fileEncoding = "UTF-8-BOM", encoding = "UTF-8", comment.char = "", stringsAsFactors = FALSE)
  if (guarded) {
    names(table) <- sub("^'", "", names(table))
    table[] <- lapply(table, function(column) sub("^'", "", column))
  }
  for (column in names(table)) {
    if (column %in% .numbers) table[[column]] <- as.integer(table[[column]])
    else if (column %in% .yes_no) table[[column]] <- table[[column]] == "yes"
    else if (column == "date") table[[column]] <- as.Date(replace(table[[column]], table[[column]] == "", NA))
    else if (column %in% .lists || startsWith(column, "attribute.")) {
      table[[column]] <- I(lapply(table[[column]], several))
    }
  }
  table
}

load_corpus <- function(folder = ".") {
  if (!isTRUE(l10n_info()[["UTF-8"]])) stop("R does not run in UTF-8 here; start it with LC_ALL=C.UTF-8")
  described <- paste(readLines(file.path(folder, "datapackage.json"), warn = FALSE, encoding = "UTF-8"), collapse = "")
  guarded <- grepl("\"safeForExcel\":true", described, fixed = TRUE)
  there <- Filter(function(name) grepl(paste0("\"", name, ".csv\""), described, fixed = TRUE), .tables)
  corpus <- lapply(there, function(name) .read_table(file.path(folder, paste0(name, ".csv")), guarded))
  names(corpus) <- there
  spans <- corpus$spans
  text <- corpus$documents$text[match(spans$document, corpus$documents$document)]
  wrong <- which(substring(text, spans$start + 1, spans$end) != spans$quote)
  if (length(wrong) > 0) {
    stop(spans$annotation[wrong[1]], " in ", spans$document[wrong[1]], ": the text does not have its words there")
  }
  corpus
}

# A row for each answer to a question, with the answer in a column of its own; those without one are left out.
answers <- function(table, question) {
  given <- table[[paste0("attribute.", question)]]
  longer <- table[rep(seq_len(nrow(table)), lengths(given)), , drop = FALSE]
  longer$answer <- unlist(given)
  longer
}
