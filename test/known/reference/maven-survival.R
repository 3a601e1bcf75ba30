# Run: Rscript test/known/reference/maven-survival.R ../shared/data/maven > test/known/reference/maven-survival.json
# The independent program against which curves over the CRM export are checked: R's package survival.

suppressPackageStartupMessages(library(survival))
deals <- read.csv(file.path(commandArgs(TRUE)[1], "sales_pipeline.csv"))
deals <- deals[deals$engage_date != "", ]
start <- as.Date(deals$engage_date)
end <- as.Date(ifelse(deals$close_date == "", NA, deals$close_date))
today <- max(start, end, na.rm = TRUE)
life <- data.frame(
  days = as.numeric(ifelse(is.na(end), today, end)) - as.numeric(start),
  cause = ifelse(deals$deal_stage == "Won", 1, ifelse(deals$deal_stage == "Lost", 2, 0)),
  agent = deals$sales_agent)

number <- function(x) ifelse(is.na(x), "null", trimws(formatC(x, digits = 12, format = "g")))
row <- function(...) paste0("[", paste(number(c(...)), collapse = ", "), "]")

median_of <- function(data, scale) {
  found <- quantile(survfit(Surv(days, cause > 0) ~ 1, data, conf.type = scale), .5)
  row(found$quantile, found$lower, found$upper, nrow(data), sum(data$cause == 0))
}

from <- function(age, within = Inf) {
  later <- life[life$days > age, ]
  found <- summary(survfit(Surv(days, factor(cause, 0:2)) ~ 1, later), times = min(age + within, max(later$days)))
  row(age, found$pstate[1, 2], found$std.err[1, 2], found$pstate[1, 3], found$pstate[1, 1], nrow(later))
}

converted <- survfit(Surv(ifelse(cause == 1, days, as.numeric(today) - as.numeric(start)), cause == 1) ~ 1, life)
by <- summary(converted, times = 90)

cat(sprintf('{\n  "all": %s,\n  "logLog": %s,\n  "agent": %s,\n  "from": [%s],\n  "within": %s,\n  "converted": %s\n}\n',
            median_of(life, "log"), median_of(life, "log-log"),
            median_of(life[life$agent == "Anna Snelling", ], "log"),
            paste(sapply(c(0, 28, 70, 126), from), collapse = ", "), from(60, 30), row(1 - by$surv, by$std.err)))
