#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tells of papers, which come on stdin as JSON lines, by mail or in a chat. Without papers it sends nothing.

    new_papers.sh STATE QUERY | notify.py mail you@example.org [--smtp HOST:PORT] [--sender me@example.org]
    new_papers.sh STATE QUERY | notify.py slack https://hooks.slack.com/services/…
    new_papers.sh STATE QUERY | notify.py discord https://discord.com/api/webhooks/…
"""
import argparse
import email.message
import json
import re
import smtplib
import sys
import urllib.request

SHOWN = 20  # papers of one message
DISCORD_LIMIT = 2000  # characters of one message


def one_line(text):
    return " ".join(re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]", " ", text).split())


def lines(papers, write):
    out = [write(one_line(paper["title"]), one_line(paper["url"]), paper["date"]) for paper in papers[:SHOWN]]
    return out + ([f"and {len(papers) - SHOWN} more"] if len(papers) > SHOWN else [])


def slack(title, url, date):
    """Slack reads &, < and > as markup."""
    title, url = (re.sub("[&<>]", lambda c: {"&": "&amp;", "<": "&lt;", ">": "&gt;"}[c[0]], text) for text in (title, url))
    return f"• {f'<{url}|{title}>' if url else title} ({date})"


def discord(title, url, date):
    """Discord reads Markdown; a link in angle brackets gets no preview."""
    title = re.sub(r"([\\*_~`|>\[\]()#@<-])", r"\\\1", title)
    return f"- {title} ({date})" + (f" <{url}>" if url else "")


def post(url, body):
    request = urllib.request.Request(url, json.dumps(body).encode(), {"Content-Type": "application/json"})
    urllib.request.urlopen(request, timeout=20).read()


def main():
    parser = argparse.ArgumentParser(description="Tells of new papers, which come on stdin as JSON lines.")
    parser.add_argument("how", choices=("mail", "slack", "discord"))
    parser.add_argument("to", help="an address, or the URL of a webhook")
    parser.add_argument("--smtp", default="localhost:25", metavar="HOST:PORT")
    parser.add_argument("--sender", default="papersearch@localhost", metavar="ADDRESS")
    arguments = parser.parse_args()
    papers = [json.loads(line) for line in sys.stdin]
    if not papers:
        return
    subject = f"{len(papers)} new paper{'s' if len(papers) > 1 else ''}"
    if arguments.how == "mail":
        message = email.message.EmailMessage()
        message["Subject"], message["From"], message["To"] = subject, arguments.sender, arguments.to
        message.set_content("\n".join(lines(papers, lambda title, url, date: f"{title} ({date})\n  {url}")) + "\n")
        host, port = arguments.smtp.rsplit(":", 1)
        with smtplib.SMTP(host, int(port), timeout=20) as server:
            server.send_message(message)
    elif arguments.how == "slack":
        post(arguments.to, {"text": "\n".join([subject, *lines(papers, slack)])})
    else:
        text = "\n".join([subject, *lines(papers, discord)])
        while len(text) > DISCORD_LIMIT:  # whole lines alone
            text = text[:text.rindex("\n")]
        post(arguments.to, {"content": text, "allowed_mentions": {"parse": []}})


if __name__ == "__main__":
    main()
